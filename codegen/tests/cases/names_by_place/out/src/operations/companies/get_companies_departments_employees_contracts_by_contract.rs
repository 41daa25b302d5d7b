use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET
/// /companies/{company}/departments/{department}/employees/{employee}/contracts/{contract}`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetCompaniesDepartmentsEmployeesContractsByContract {
    pub company: String,
    pub department: String,
    pub employee: String,
    pub contract: String,
}

impl GetCompaniesDepartmentsEmployeesContractsByContract {
    /// Creates a request with its required values.
    pub fn new(
        company: impl Into<String>,
        department: impl Into<String>,
        employee: impl Into<String>,
        contract: impl Into<String>,
    ) -> Self {
        Self {
            company: company.into(),
            department: department.into(),
            employee: employee.into(),
            contract: contract.into(),
        }
    }
}

impl operation::Operation for GetCompaniesDepartmentsEmployeesContractsByContract {
    const ID: &'static str = "get /companies/{company}/departments/{department}/employees/{employee}/contracts/{contract}";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/companies/{company}/departments/{department}/employees/{employee}/contracts/{contract}";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(
            Self::PATH,
            &[&self.company, &self.department, &self.employee, &self.contract],
        );
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
