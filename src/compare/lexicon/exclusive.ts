/** What befalls people and what is counted in money, each line its kinds: what is one of them is no other. */
export const exclusives: readonly (readonly string[])[] = [
  ["dead died killed", "injured wounded hurt", "missing unaccounted", "rescued saved survived survivors", "arrested detained jailed",
    "displaced evacuated homeless", "sheltered", "hospitalised hospitalized", "recovered", "infected infections", "vaccinated", "tested"],
  ["profit profits", "loss losses", "revenue revenues turnover takings", "cost costs price prices", "debt debts", "tax taxes", "wage wages salary salaries",
    "budget", "fine fines", "damage damages"],
  ["births born", "deaths dead", "marriages weddings", "divorces"],
  ["imports imported import", "exports exported export"],
  ["men male males man", "women female females woman"],
  ["adult adults grown-ups", "child children minors"],
  ["boys boy", "girls girl"],
  ["urban", "rural"],
  ["gross", "net"],
  ["public", "private"],
  ["foreign", "domestic"],
  ["open opened opens opening reopen reopened", "close closed closes closing shut"],
  ["buy bought buys buying", "sell sold sells selling"],
  ["win won wins winning", "lose lost loses losing"],
  ["raise raised raises increase increased", "cut cuts lower lowered reduce reduced"],
  ["begin began begins start started starts", "end ended ends stop stopped stops finish finished"],
  ["hire hired hires", "sack sacked dismiss dismissed"],
  ["arrive arrived arrives", "leave left leaves depart departed"],
  ["support supported supports back backed", "oppose opposed opposes"],
  ["northern north", "southern south", "eastern east", "western west"],
]; // prettier-ignore

/** A part of the whole: a figure of women is no figure of everybody. */
export const partWords =
  "men man male women woman female girls boys adults children minors youths teenagers pensioners elderly urban rural foreign domestic " +
  "migrants public private gross net median imports exports first-time part-time full-time"; // prettier-ignore
