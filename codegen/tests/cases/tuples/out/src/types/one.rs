/// The schema `One`.
///
/// `prefixItems` is checked: `[{"type":"string"}]`.
///
/// Described at `#/components/schemas/One`.
pub type One = Vec<serde_json::Value>;
