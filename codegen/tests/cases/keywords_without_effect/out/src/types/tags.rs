/// Defined in `#/components/schemas/Tags`.
pub type Tags = Vec<String>;
