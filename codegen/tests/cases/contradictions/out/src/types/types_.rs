/// The schema `Types`.
///
/// Described at `#/components/schemas/Types`.
pub type Types = String;
