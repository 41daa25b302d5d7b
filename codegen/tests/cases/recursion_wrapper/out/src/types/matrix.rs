use crate::runtime::json::wrapper;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Matrix`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Matrix(pub Vec<Matrix>);

wrapper::wrapper!(Matrix {
    (Vec<Matrix>) => validate::value,
});
