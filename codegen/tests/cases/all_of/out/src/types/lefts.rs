use crate::runtime::json::wrapper;

/// The schema `Lefts`.
///
/// Defined in `#/components/schemas/Lefts`.
#[derive(Clone, Debug, PartialEq)]
pub struct Lefts(pub Vec<Lefts>);

wrapper::wrapper!(Lefts {
    (Vec<Lefts>),
});
