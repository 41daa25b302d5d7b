/// The schema `Id`.
///
/// Described at `#/components/schemas/Id`.
pub type Id = i64;
