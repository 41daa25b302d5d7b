/// The schema `One`.
///
/// Its constraints are validated where a request or a response holds such a value, not by
/// [`validate`](crate::Validate::validate) on the value alone.
///
/// Validated against `prefixItems`: `[{"type":"string"}]`.
///
/// Defined in `#/components/schemas/One`.
pub type One = Vec<serde_json::Value>;
