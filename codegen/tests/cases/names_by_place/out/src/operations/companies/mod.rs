//! The operations on paths with the segment `companies`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetCompaniesDepartmentsEmployeesContractsByContract`] | `GET /companies/{company}/departments/{department}/employees/{employee}/contracts/{contract}` |  |

mod get_companies_departments_employees_contracts_by_contract;

pub use get_companies_departments_employees_contracts_by_contract::GetCompaniesDepartmentsEmployeesContractsByContract;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET
    /// /companies/{company}/departments/{department}/employees/{employee}/contracts/{contract}`;
    /// see [`GetCompaniesDepartmentsEmployeesContractsByContract`].
    pub fn get_companies_departments_employees_contracts_by_contract(
        &self,
        request: impl Into<GetCompaniesDepartmentsEmployeesContractsByContract>,
    ) -> call::Call<'_, T, GetCompaniesDepartmentsEmployeesContractsByContract> {
        call::Call::new(self, request)
    }
}
