/// The schema `Labels`.
///
/// Described at `#/components/schemas/Labels`.
pub type Labels = std::collections::BTreeMap<String, String>;
