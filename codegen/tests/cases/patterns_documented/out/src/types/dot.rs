/// The schema `Dot`.
///
/// The rule `pattern` is not checked: `^.*$`.
///
/// Described at `#/components/schemas/Dot`.
pub type Dot = String;
