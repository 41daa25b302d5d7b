/// Defined in `#/components/schemas/Anything`.
pub type Anything = serde_json::Value;
