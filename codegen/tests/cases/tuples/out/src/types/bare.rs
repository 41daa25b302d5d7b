/// Defined in `#/components/schemas/Bare`.
pub type Bare = Vec<serde_json::Value>;
