//! Updates the webhook of a conversation from the command line.
//!
//! ```text
//! export TWILIO_ACCOUNT_SID=AC… TWILIO_AUTH_TOKEN=…
//! cargo run --example update_webhook -- --service IS… --conversation CH… --webhook WH… \
//!     --url https://example.com --method post --trigger keyword1 --trigger keyword2
//! ```

use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::types::{FlowSid, ServiceSid, Webhook, WebhookMethod, WebhookSid};
use generated::{
    Client, Config, Credentials, Curl, Error, ErrorBody, ErrorResponse, Operation, Response,
    Violations,
};
use lexopt::prelude::*;

const USAGE: &str = "\
usage: update_webhook --service SID --conversation SID|NAME --webhook SID
           [--url URL] [--method get|post] [--filter EVENT]... [--trigger KEYWORD]...
           [--flow-sid SID] [--base-url URL] [--blocking] [--dry-run]";

const HELP: &str = "
Updates the webhook of a conversation, and prints the result as JSON.

  --service SID            the Conversation Service (IS…)
  --conversation SID|NAME  the conversation, by its SID (CH…) or its unique name
  --webhook SID            the webhook (WH…)
  --url URL                the URL that the webhook calls
  --method get|post        the HTTP method of these requests
  --filter EVENT           an event that fires the webhook; can be repeated
  --trigger KEYWORD        a keyword that fires the webhook; can be repeated
  --flow-sid SID           the Studio flow that the webhook starts (FW…)
  --base-url URL           the base URL of another server, such as a proxy
  --blocking               use the blocking client
  --dry-run                print the request as a curl command instead of sending it
  --help                   print this help

Settings that are not given stay unchanged. Write a value that begins with a dash
as --url=-value.

The account SID and the auth token are read from the environment variables
TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, which are optional with --dry-run.";

/// The reason why the command failed.
enum Stop {
    /// The arguments or the environment variables are invalid.
    Usage(String),
    /// The update failed, or its values are invalid.
    Failed(String),
}

fn main() -> ExitCode {
    let done = Options::parse(lexopt::Parser::from_env())
        .map_err(|error| Stop::Usage(error.to_string()))
        .and_then(run)
        .and_then(|text| writeln!(io::stdout(), "{text}").map_err(failed));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Usage(reason)) => {
            eprintln!("error: {reason}\n{USAGE}");
            ExitCode::from(2)
        }
        Err(Stop::Failed(reason)) => {
            eprintln!("error: {}", reason.replace(char::is_control, " "));
            ExitCode::FAILURE
        }
    }
}

#[derive(Default)]
struct Options {
    service: String,
    conversation: String,
    webhook: String,
    url: Option<String>,
    method: Option<String>,
    filters: Vec<String>,
    triggers: Vec<String>,
    flow_sid: Option<String>,
    base_url: Option<String>,
    blocking: bool,
    dry_run: bool,
}

impl Options {
    /// Parses the arguments; returns `None` if they ask for help.
    fn parse(mut arguments: lexopt::Parser) -> Result<Option<Self>, lexopt::Error> {
        let mut options = Self::default();
        let (mut service, mut conversation, mut webhook) = (None, None, None);
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("service") => service = Some(arguments.value()?.string()?),
                Long("conversation") => conversation = Some(arguments.value()?.string()?),
                Long("webhook") => webhook = Some(arguments.value()?.string()?),
                Long("url") => options.url = Some(arguments.value()?.string()?),
                Long("method") => options.method = Some(arguments.value()?.string()?),
                Long("filter") => options.filters.push(arguments.value()?.string()?),
                Long("trigger") => options.triggers.push(arguments.value()?.string()?),
                Long("flow-sid") => options.flow_sid = Some(arguments.value()?.string()?),
                Long("base-url") => options.base_url = Some(arguments.value()?.string()?),
                Long("blocking") => options.blocking = true,
                Long("dry-run") => options.dry_run = true,
                Short('h') | Long("help") => return Ok(None),
                _ => return Err(argument.unexpected()),
            }
        }
        options.service = service.ok_or("--service is missing")?;
        options.conversation = conversation.ok_or("--conversation is missing")?;
        options.webhook = webhook.ok_or("--webhook is missing")?;
        Ok(Some(options))
    }

    /// Returns the request, or all violations of its values.
    fn request(&self) -> Result<Update, String> {
        let service = ServiceSid::new(&self.service);
        let webhook = WebhookSid::new(&self.webhook);
        let method = self
            .method
            .as_deref()
            .map(str::parse::<WebhookMethod>)
            .transpose();
        let flow_sid = self.flow_sid.as_ref().map(FlowSid::new).transpose();
        match (service, webhook, method, flow_sid) {
            (Ok(service), Ok(webhook), Ok(method), Ok(flow_sid)) => {
                let mut request = Update::new(service, &self.conversation, webhook)
                    .configuration_filters(&self.filters)
                    .configuration_triggers(&self.triggers);
                request.configuration_url.clone_from(&self.url);
                request.configuration_method = method;
                request.configuration_flow_sid = flow_sid;
                Ok(request)
            }
            (service, webhook, method, flow_sid) => {
                let wrong = [service.err(), webhook.err(), method.err(), flow_sid.err()];
                let wrong: Violations = wrong.into_iter().flatten().collect();
                Err(format!("invalid request: {wrong}"))
            }
        }
    }

    fn config(&self) -> Result<Config, Stop> {
        let credentials = match (
            variable("TWILIO_ACCOUNT_SID"),
            variable("TWILIO_AUTH_TOKEN"),
        ) {
            (Ok(account), Ok(token)) => Credentials::basic(account, token),
            // The output does not show them, so placeholders are enough.
            _ if self.dry_run => Credentials::basic("account", "token"),
            (Err(reason), _) | (_, Err(reason)) => return Err(Stop::Usage(reason)),
        };
        let config = Config::new(credentials);
        Ok(match &self.base_url {
            Some(base_url) => config.base_url(base_url),
            None => config,
        })
    }
}

fn variable(name: &str) -> Result<String, String> {
    let value = env::var(name).ok().filter(|value| !value.is_empty());
    value.ok_or_else(|| format!("{name} is not set in the environment"))
}

/// Runs the command, and returns its output.
fn run(options: Option<Options>) -> Result<String, Stop> {
    let Some(options) = options else {
        return Ok([USAGE, HELP].join("\n"));
    };
    let request = options.request().map_err(failed)?;
    let config = options.config()?;
    if options.dry_run {
        let context = config.request_context().map_err(failed)?;
        let http = request.to_http(&context).map_err(failed)?;
        return Ok(Curl::new(&http).to_string());
    }
    let webhook = send(request, config, options.blocking)?;
    for drift in webhook.drift() {
        eprintln!("note: not as documented: {drift}");
    }
    serde_json::to_string_pretty(webhook.body()).map_err(failed)
}

fn send(request: Update, config: Config, blocking: bool) -> Result<Response<Webhook>, Stop> {
    let response = if blocking {
        let client = Client::blocking(config).map_err(failed)?;
        client
            .update_service_conversation_scoped_webhook(request)
            .send()
    } else {
        let client = Client::new(config).map_err(failed)?;
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.enable_all().build().map_err(failed)?;
        runtime.block_on(async {
            client
                .update_service_conversation_scoped_webhook(request)
                .await
        })
    };
    response.map_err(|error| match &error {
        Error::Api(failure) => failed(api_error(failure)),
        _ => failed(error),
    })
}

/// Describes an error response, with the request ID that Twilio's support asks for.
fn api_error(failure: &ErrorResponse) -> String {
    let (code, message) = match failure.body() {
        Some(ErrorBody::ApiError(error)) => (error.code, error.message.as_deref()),
        _ => (None, None),
    };
    let mut text = match (code, message) {
        (Some(code), Some(message)) => {
            format!(
                "the API responded with {}: error {code}: {message}",
                failure.status()
            )
        }
        _ => failure.to_string(),
    };
    if let Some(id) = failure.headers().get("twilio-request-id") {
        text += &format!(
            " (Twilio-Request-Id: {})",
            String::from_utf8_lossy(id.as_bytes())
        );
    }
    text
}

fn failed(reason: impl ToString) -> Stop {
    Stop::Failed(reason.to_string())
}
