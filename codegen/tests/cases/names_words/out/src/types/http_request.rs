use crate::runtime::{object, validate};

/// The schema `HTTPRequest`.
///
/// Described at `#/components/schemas/HTTPRequest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HttpRequest {
    /// The field `APIKey`.
    pub api_key: Option<String>,
    /// The field `userIDs`.
    pub user_ids: Option<String>,
    /// The field `OAuth2Token`.
    pub oauth2_token: Option<String>,
    /// The field `UUIDv4`.
    pub uuid_v4: Option<String>,
    /// The field `iOSDevice`.
    pub ios_device: Option<String>,
    /// The field `IPv4Address`.
    pub ipv4_address: Option<String>,
    /// The field `V1beta1`.
    pub v1beta1: Option<String>,
    /// The field `V1APIGroup`.
    pub v1_api_group: Option<String>,
    /// The field `E2ETest`.
    pub e2e_test: Option<String>,
    /// The field `2FAEnabled`.
    pub n2fa_enabled: Option<String>,
    /// The field `-sort`.
    pub minus_sort: Option<String>,
}

impl<'de> object::Object<'de> for HttpRequest {
    const NAME: &'static str = "HttpRequest";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "APIKey" => read.api_key = fields.value()?,
                "userIDs" => read.user_ids = fields.value()?,
                "OAuth2Token" => read.oauth2_token = fields.value()?,
                "UUIDv4" => read.uuid_v4 = fields.value()?,
                "iOSDevice" => read.ios_device = fields.value()?,
                "IPv4Address" => read.ipv4_address = fields.value()?,
                "V1beta1" => read.v1beta1 = fields.value()?,
                "V1APIGroup" => read.v1_api_group = fields.value()?,
                "E2ETest" => read.e2e_test = fields.value()?,
                "2FAEnabled" => read.n2fa_enabled = fields.value()?,
                "-sort" => read.minus_sort = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for HttpRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for HttpRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("APIKey", &self.api_key)?;
        object.optional("userIDs", &self.user_ids)?;
        object.optional("OAuth2Token", &self.oauth2_token)?;
        object.optional("UUIDv4", &self.uuid_v4)?;
        object.optional("iOSDevice", &self.ios_device)?;
        object.optional("IPv4Address", &self.ipv4_address)?;
        object.optional("V1beta1", &self.v1beta1)?;
        object.optional("V1APIGroup", &self.v1_api_group)?;
        object.optional("E2ETest", &self.e2e_test)?;
        object.optional("2FAEnabled", &self.n2fa_enabled)?;
        object.optional("-sort", &self.minus_sort)?;
        object.end()
    }
}

impl validate::Validate for HttpRequest {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}
