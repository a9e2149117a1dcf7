/** Units that convert: the unit they are measured in, and how many of it they are. Factors by their international definitions. */
export const conversions: ReadonlyMap<string, readonly [base: string, factor: number]> = new Map([
  ["millimetre", ["metre", 0.001]], ["centimetre", ["metre", 0.01]], ["metre", ["metre", 1]], ["kilometre", ["metre", 1000]],
  ["inch", ["metre", 0.0254]], ["foot", ["metre", 0.3048]], ["yard", ["metre", 0.9144]], ["mile", ["metre", 1609.344]],
  ["nautical mile", ["metre", 1852]],
  ["square metre", ["square metre", 1]], ["square kilometre", ["square metre", 1e6]], ["hectare", ["square metre", 10_000]],
  ["acre", ["square metre", 4046.8564224]], ["square foot", ["square metre", 0.09290304]], ["square mile", ["square metre", 2_589_988.110336]],
  ["milligram", ["gram", 0.001]], ["gram", ["gram", 1]], ["kilogram", ["gram", 1000]], ["tonne", ["gram", 1e6]], ["pound", ["gram", 453.59237]],
  ["ounce", ["gram", 28.349523125]],
  ["millilitre", ["litre", 0.001]], ["litre", ["litre", 1]],
  ["watt", ["watt", 1]], ["kilowatt", ["watt", 1000]], ["megawatt", ["watt", 1e6]], ["gigawatt", ["watt", 1e9]],
  ["kilowatt hour", ["kilowatt hour", 1]], ["megawatt hour", ["kilowatt hour", 1000]], ["gigawatt hour", ["kilowatt hour", 1e6]],
  ["terawatt hour", ["kilowatt hour", 1e9]],
  ["kilometre per hour", ["kilometre per hour", 1]], ["mile per hour", ["kilometre per hour", 1.609344]], ["knot", ["kilometre per hour", 1.852]],
  ["kilobyte", ["kilobyte", 1]], ["megabyte", ["kilobyte", 1000]], ["gigabyte", ["kilobyte", 1e6]], ["terabyte", ["kilobyte", 1e9]],
  ["second", ["second", 1]], ["minute", ["second", 60]], ["hour", ["second", 3600]], ["day", ["day", 1]], ["week", ["day", 7]],
  ["fortnight", ["day", 14]], ["month", ["month", 1]], ["year", ["month", 12]], ["decade", ["month", 120]], ["century", ["month", 1200]],
]); // prettier-ignore
