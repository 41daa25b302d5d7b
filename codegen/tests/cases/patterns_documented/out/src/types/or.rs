/// The schema `Or`.
///
/// The rule `pattern` is not checked: `^a|b$`.
///
/// Described at `#/components/schemas/Or`.
pub type Or = String;
