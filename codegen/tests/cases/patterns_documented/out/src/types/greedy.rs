/// The schema `Greedy`.
///
/// The rule `pattern` is not checked: `^[a-z]+z$`.
///
/// Described at `#/components/schemas/Greedy`.
pub type Greedy = String;
