/// The schema `Rules`.
///
/// `contains` is checked: `{"const":"a"}`.
///
/// Described at `#/components/schemas/Rules`.
pub type Rules = Vec<String>;
