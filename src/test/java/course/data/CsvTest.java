package course.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dagnet.Samples;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A CSV file of points")
class CsvTest {

    @Property
    @Label("survives the round trip to the last bit")
    void roundTrip(@ForAll @Size(4) double[] numbers) {
        Samples samples =
                new Samples(new double[][] {{numbers[0], numbers[1]}, {numbers[2], numbers[3]}}, new double[] {1, -1});

        Samples read = Csv.samples("points.csv", Csv.of(samples));

        assertThat(read.points()).isDeepEqualTo(samples.points());
        assertThat(read.labels()).containsExactly(samples.labels());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2,0\n3,4,1\n",
                "x0,x1,label\n1,2,0\n3,4,1",
                "\uFEFFx, y, colour\r\n\r\n 1 , +2.0 ,0\r\n3,.4e1,1\r\n",
            })
    @DisplayName("is read with or without a header, with spaces, empty lines, and line ends of any kind")
    void forms(String text) {
        Samples read = Csv.samples("points.csv", text);

        assertThat(read.points()).isDeepEqualTo(new double[][] {{1, 2}, {3, 4}});
        assertThat(read.labels()).containsExactly(0, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2|p.csv, line 1: found 2 columns; expected three columns, x0,x1,label",
                "1,2,0/1,2,3,4|p.csv, line 2: found 4 columns; expected three columns, x0,x1,label",
                "1;2;0|p.csv, line 1: found 1 column; expected three columns, x0,x1,label; put commas between them, and"
                        + " points in decimal numbers",
                "1,2,0/1,two,1|p.csv, line 2: column 2 is 'two'; expected a number such as -1.5",
                "1,2,0/,2,1|p.csv, line 2: column 1 is empty; expected a number such as -1.5",
                "1,2,0/NaN,2,1|p.csv, line 2: column 1 is 'NaN'; expected a number such as -1.5",
                "1,2,0/1,Infinity,1|p.csv, line 2: column 2 is 'Infinity'; expected a number such as -1.5",
                "1,2,0/1,1e999,1|p.csv, line 2: column 2 is '1e999', more than a double can hold; expected a number"
                        + " such as -1.5",
                "1,2,0/1,0x1p3,1|p.csv, line 2: column 2 is '0x1p3'; expected a number such as -1.5",
                "x,y,l/x,y,l|p.csv, line 2: column 1 is 'x'; expected a number such as -1.5",
            })
    @DisplayName("that has a wrong cell is refused with its line, its column, and what was expected")
    void wrongCells(String text, String message) {
        assertThatThrownBy(() -> Csv.samples("p.csv", text.replace('/', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2,0/1,2,red|p.csv, line 2: column 3 is 'red'; expected a label: -1 or 1, or a class from 0 to 99",
                "1,2,0/1,2,|p.csv, line 2: column 3 is empty; expected a label: -1 or 1, or a class from 0 to 99",
                "1,2,0.5|p.csv, line 1: column 3 is '0.5'; expected a label: -1 or 1, or a class from 0 to 99",
                "1,2,-2|p.csv, line 1: column 3 is '-2'; expected a label: -1 or 1, or a class from 0 to 99",
                "1,2,1/1,2,-1/1,2,0|p.csv, line 3: column 3 is '0'; expected the label -1 or 1, because line 2 has -1",
                "1,2,-1/1,2,-1|p.csv: every label is -1; expected points with 1, too",
                "1,2,0/1,2,0|p.csv: no point has the label 1; expected -1 and 1, or every class from 0 to 1",
                "1,2,1/1,2,1|p.csv: no point has the label 0; expected -1 and 1, or every class from 0 to 1",
                "1,2,0/1,2,3|p.csv: no point has the label 1; expected -1 and 1, or every class from 0 to 3",
            })
    @DisplayName("whose labels are of the wrong kind is refused with what was expected")
    void wrongLabels(String text, String message) {
        assertThatThrownBy(() -> Csv.samples("p.csv", text.replace('/', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "x0,x1,label\n"})
    @DisplayName("without points is refused")
    void empty(String text) {
        assertThatThrownBy(() -> Csv.samples("p.csv", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("p.csv has no points; expected lines with three columns, x0,x1,label");
    }

    @Test
    @DisplayName("is not made of points that are not in the plane")
    void notInThePlane() {
        Samples samples = new Samples(new double[][] {{1, 2, 3}}, new double[] {1});

        assertThatThrownBy(() -> Csv.of(samples))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("points[0] has 3 numbers; expected 2, a point in the plane");
    }
}
