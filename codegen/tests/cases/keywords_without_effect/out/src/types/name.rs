/// Defined in `#/components/schemas/Name`.
pub type Name = String;
