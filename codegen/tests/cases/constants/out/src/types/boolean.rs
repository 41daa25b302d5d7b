/// The schema `Boolean`.
///
/// Described at `#/components/schemas/Boolean`.
pub type Boolean = bool;
