/// The schema `Group`.
///
/// The rule `pattern` is not checked: `^(ab)+$`.
///
/// Described at `#/components/schemas/Group`.
pub type Group = String;
