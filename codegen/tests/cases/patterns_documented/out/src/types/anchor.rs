/// The schema `Anchor`.
///
/// The rule `pattern` is not checked: `a^b`.
///
/// Described at `#/components/schemas/Anchor`.
pub type Anchor = String;
