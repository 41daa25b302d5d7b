/// The schema `Patch`.
///
/// Described at `#/components/schemas/Patch`.
pub type Patch = serde_json::Value;
