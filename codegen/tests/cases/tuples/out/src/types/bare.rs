/// The schema `Bare`.
///
/// Described at `#/components/schemas/Bare`.
pub type Bare = Vec<serde_json::Value>;
