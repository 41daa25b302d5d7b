//! The servers of the API, for [`Config::base_url`](crate::Config::base_url).

use crate::runtime::client::{config_error, server_variables};

/// `https://{tenant}.example.com/{version}`
///
/// Its `Default` value has the defaults that the document declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TenantExampleComVersion {
    pub tenant: String,
    /// One of `v1`, `v2`.
    pub version: String,
}

impl Default for TenantExampleComVersion {
    fn default() -> Self {
        Self {
            tenant: "api".to_owned(),
            version: "v1".to_owned(),
        }
    }
}

impl TenantExampleComVersion {
    #[must_use]
    pub fn tenant(mut self, value: impl Into<String>) -> Self {
        self.tenant = value.into();
        self
    }

    /// One of `v1`, `v2`.
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = value.into();
        self
    }

    /// Returns the URL with the values of its variables.
    ///
    /// # Errors
    /// If a value is not one of those that the document lists.
    pub fn url(&self) -> Result<String, config_error::ConfigError> {
        server_variables::one_of("version", &self.version, &["v1", "v2"])?;
        Ok(["https://", self.tenant.as_str(), ".example.com/", self.version.as_str()].concat())
    }
}
