/// The schema `Rules`.
///
/// The rule `contains` is not checked: `{"const":"a"}`.
///
/// The rule `minContains` is not checked: `2`.
///
/// Described at `#/components/schemas/Rules`.
pub type Rules = Vec<String>;
