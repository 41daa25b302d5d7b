/// The schema `Whatever`.
///
/// Described at `#/components/schemas/Whatever`.
pub type Whatever = serde_json::Value;
