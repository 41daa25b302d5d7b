//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`BuyShip`] | `POST /ships` |  |
//! | [`GetFleet`] | `GET /fleet` |  |
//! | [`GetCompaniesDepartmentsEmployeesContractsByContract`] | `GET /companies/{company}/departments/{department}/employees/{employee}/contracts/{contract}` |  |

pub mod buy_ship;
mod get_companies_departments_employees_contracts_by_contract;
mod get_fleet;

#[doc(inline)]
pub use buy_ship::BuyShip;
pub use get_companies_departments_employees_contracts_by_contract::GetCompaniesDepartmentsEmployeesContractsByContract;
pub use get_fleet::GetFleet;
