/// The schema `One`.
///
/// The rule `prefixItems` is not checked: `{"type":"string"}`.
///
/// Described at `#/components/schemas/One`.
pub type One = Vec<serde_json::Value>;
