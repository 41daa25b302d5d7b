/// Defined in `#/components/schemas/Patch`.
pub type Patch = serde_json::Value;
