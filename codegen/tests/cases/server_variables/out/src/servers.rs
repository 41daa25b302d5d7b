//! The servers of the API, for [`Config::base_url`](crate::Config::base_url).

use crate::runtime::client::{config_error, server_variables};

/// `https://{region}.example.com:8443/{base}/v1`
///
/// Its `Default` has the values that the description takes for granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionExampleCom8443BaseV1 {
    /// The value of `region`.
    ///
    /// One of `eu`, `us`.
    pub region: String,
    /// The value of `base`.
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
    /// The value of `region`.
    ///
    /// One of `eu`, `us`.
    #[must_use]
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = value.into();
        self
    }

    /// The value of `base`.
    #[must_use]
    pub fn base(mut self, value: impl Into<String>) -> Self {
        self.base = value.into();
        self
    }

    /// The URL, with the values of the variables.
    ///
    /// # Errors
    /// Where a value is none of those that the description lists.
    pub fn url(&self) -> Result<String, config_error::ConfigError> {
        server_variables::one_of("region", &self.region, &["eu", "us"])?;
        Ok(
            [
                "https://",
                self.region.as_str(),
                ".example.com:8443/",
                self.base.as_str(),
                "/v1",
            ]
                .concat(),
        )
    }
}

/// `http://localhost`
pub const LOCALHOST: &str = "http://localhost";
