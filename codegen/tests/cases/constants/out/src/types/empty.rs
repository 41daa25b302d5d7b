/// The schema `Empty`.
///
/// Described at `#/components/schemas/Empty`.
pub type Empty = String;
