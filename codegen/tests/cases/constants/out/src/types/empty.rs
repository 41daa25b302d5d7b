/// Defined in `#/components/schemas/Empty`.
pub type Empty = String;
