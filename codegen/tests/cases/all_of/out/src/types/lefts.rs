use crate::runtime::json::wrapper;

/// Defined in `#/components/schemas/Lefts`.
#[derive(Clone, Debug, PartialEq)]
pub struct Lefts(pub Vec<Lefts>);

wrapper::wrapper!(Lefts {
    (Vec<Lefts>),
});
