/// The schema `Wide`.
///
/// The rule `pattern` is not checked: `^é+$`.
///
/// Described at `#/components/schemas/Wide`.
pub type Wide = String;
