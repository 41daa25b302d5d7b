/// The schema `Tags`.
///
/// Described at `#/components/schemas/Tags`.
pub type Tags = Vec<String>;
