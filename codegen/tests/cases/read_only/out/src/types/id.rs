/// Defined in `#/components/schemas/Id`.
pub type Id = i64;
