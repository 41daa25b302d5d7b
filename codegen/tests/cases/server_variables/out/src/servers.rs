//! The servers of the API, for [`Config::base_url`](crate::Config::base_url).

use crate::runtime::client::{config_error, server_variables};

/// `https://{region}.example.com:8443/{base}/v1`
///
/// Its `Default` value has the defaults that the document declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionExampleCom8443BaseV1 {
    /// One of `eu`, `us`.
    pub region: String,
    pub base: String,
}

impl Default for RegionExampleCom8443BaseV1 {
    fn default() -> Self {
        Self {
            region: "eu".to_owned(),
            base: "api".to_owned(),
        }
    }
}

impl RegionExampleCom8443BaseV1 {
    /// One of `eu`, `us`.
    #[must_use]
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = value.into();
        self
    }

    #[must_use]
    pub fn base(mut self, value: impl Into<String>) -> Self {
        self.base = value.into();
        self
    }

    /// Returns the URL with the values of its variables.
    ///
    /// # Errors
    /// If a value is not one of those that the document lists.
    pub fn url(&self) -> Result<String, config_error::ConfigError> {
        server_variables::one_of("region", &self.region, &["eu", "us"])?;
        Ok(
            ["https://", self.region.as_str(), ".example.com:8443/", self.base.as_str(), "/v1"]
                .concat(),
        )
    }
}

/// `http://localhost`
pub const LOCALHOST: &str = "http://localhost";
