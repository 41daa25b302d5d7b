/// The schema `Rules`.
///
/// The rule `contains` is not checked: `{"const":"a"}`.
///
/// The rule `minContains` is not checked: `2`.
///
/// Items: Format `uuid`, which is not checked.
///
/// Described at `#/components/schemas/Rules`.
pub type Rules = Vec<String>;
