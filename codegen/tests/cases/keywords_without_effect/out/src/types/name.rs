/// The schema `Name`.
///
/// Described at `#/components/schemas/Name`.
pub type Name = String;
