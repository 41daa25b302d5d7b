/// The schema `Id`.
///
/// Defined in `#/components/schemas/Id`.
pub type Id = i64;
