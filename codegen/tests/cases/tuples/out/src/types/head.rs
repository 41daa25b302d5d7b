/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `prefixItems`: `[{"type":"string"}]`.
///
/// Defined in `#/components/schemas/Head`.
pub type Head = Vec<serde_json::Value>;
