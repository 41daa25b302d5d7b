/// The schema `Head`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// Validated against `prefixItems`: `[{"type":"string"}]`.
///
/// Described at `#/components/schemas/Head`.
pub type Head = Vec<serde_json::Value>;
