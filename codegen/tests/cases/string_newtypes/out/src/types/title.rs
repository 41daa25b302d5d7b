/// Defined in `#/components/schemas/Title`.
pub type Title = String;
