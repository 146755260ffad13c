/** A number for people: four decimals at most, a true minus sign, powers of ten where it is very large or small. */
export function format(x: number, decimals = 4): string {
  if (Number.isNaN(x)) {
    return 'NaN'
  }
  if (!Number.isFinite(x)) {
    return x > 0 ? '∞' : '−∞'
  }
  const size = Math.abs(x)
  const far = size >= 1e6 || (size > 0 && size < 10 ** -decimals)
  const text = far ? x.toExponential(2) : String(Number(x.toFixed(size >= 1000 ? Math.min(decimals, 2) : decimals)))
  return text.replaceAll('-', '−').replace('e+', 'e')
}

/** The same within a product or sum, where a minus sign needs brackets. */
export function factor(x: number, decimals = 4): string {
  return x < 0 ? `(${format(x, decimals)})` : format(x, decimals)
}

/** A number as it is, but for what rounding has left at its end. */
export function exact(x: number): string {
  return String(Number(x.toPrecision(12))).replaceAll('-', '−').replace('e+', 'e')
}
