/// The schema `Anything`.
///
/// Described at `#/components/schemas/Anything`.
pub type Anything = serde_json::Value;
