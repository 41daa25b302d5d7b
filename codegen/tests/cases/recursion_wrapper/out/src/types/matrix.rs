use crate::runtime::json::wrapper;

/// Defined in `#/components/schemas/Matrix`.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix(pub Vec<Matrix>);

wrapper::wrapper!(Matrix {
    (Vec<Matrix>),
});
