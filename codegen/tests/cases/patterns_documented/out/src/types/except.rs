/// The schema `Except`.
///
/// The rule `pattern` is not checked: `^[^a]$`.
///
/// Described at `#/components/schemas/Except`.
pub type Except = String;
