/// Defined in `#/components/schemas/Types`.
pub type Types = String;
