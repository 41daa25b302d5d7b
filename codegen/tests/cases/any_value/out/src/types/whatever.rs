/// Defined in `#/components/schemas/Whatever`.
pub type Whatever = serde_json::Value;
