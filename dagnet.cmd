@echo off
rem Starts the course's own command; dagnet --help says what it can do. Maven compiles it when that is needed, with the
rem reference as its engine, so that it runs whatever is written in src\main\java.
setlocal DisableDelayedExpansion
rem The dot keeps the folder's last backslash from escaping a quotation mark
set "root=%~dp0."
set "jar=%~dp0target\dagnet\dagnet.jar"
set options=-XX:+UseSerialGC -Xshare:auto --enable-native-access=ALL-UNNAMED
rem What course.cli.Start ends with when the course has changed
set stale=75

if not defined JAVA_HOME goto find_java
if not exist "%JAVA_HOME%\bin\java.exe" (
  echo dagnet: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it. 1>&2
  exit /b 1
)
set "PATH=%JAVA_HOME%\bin;%PATH%"
:find_java
where java >nul 2>nul
if errorlevel 1 (
  echo dagnet: there is no java on the PATH, and JAVA_HOME is not set. Install a JDK 17 or later. 1>&2
  exit /b 1
)

rem Java is not started by a subroutine: call would double the carets in the arguments
if not exist "%jar%" goto compile
java %options% "-Ddagnet.root=%root%" -cp "%jar%" course.cli.Start %*
set status=%ERRORLEVEL%
if %status% equ 1 call :check_version
if not %status% equ %stale% exit /b %status%

:compile
call :check_version
if errorlevel 1 exit /b 1
where mvn >nul 2>nul
if errorlevel 1 (
  echo dagnet: there is no mvn on the PATH. Install Maven 3.8 or later. 1>&2
  exit /b 1
)
if exist "%jar%" (
  echo The course has changed; Maven compiles it ... 1>&2
) else if exist "%root%\target\classes" (
  echo Maven compiles the course, this once ... 1>&2
) else (
  echo Maven compiles the course, this once; if it has not run here before, it downloads about 150 MB ... 1>&2
)
pushd "%root%"
call mvn -Psolution test-compile exec:java -Dexec.mainClass=course.cli.Install <nul 1>&2
set status=%ERRORLEVEL%
popd
if not %status% equ 0 (
  echo dagnet: Maven could not compile the course; what it says is above. 1>&2
  exit /b 1
)
java %options% "-Ddagnet.root=%root%" -cp "%jar%" course.cli.Dagnet %*
exit /b %ERRORLEVEL%

:check_version
set version=0
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do set version=%%~v
for /f "delims=.-" %%m in ("%version%") do set version=%%m
if %version% geq 17 exit /b 0
echo dagnet: this is Java %version%. Install a JDK 17 or later and let JAVA_HOME name its folder. 1>&2
exit /b 1
