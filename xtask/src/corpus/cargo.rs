//! Runs cargo over the crates, and tells of each when its last message has come.
//!
//! Imports `message` and `workspace`.

use super::message::{Event, Level, Message, Messages, Tool, event};
use crate::read::reason;
use crate::report::{Exit, Failure};
use crate::workspace::Workspace;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead as _, BufReader};
use std::num::NonZeroUsize;
use std::process::{Command, Stdio};

/// One call of cargo over some of the crates.
#[derive(Debug)]
pub(crate) struct Pass<'p> {
    /// The command of cargo, with its own flags.
    pub(crate) command: &'static [&'static str],
    /// The crates.
    pub(crate) packages: &'p [&'p str],
    /// The features of each of them; the default ones are never on.
    pub(crate) features: &'static [&'static str],
}

/// What a tool says of a crate.
#[derive(Clone, Debug, Default)]
pub(crate) struct Checked {
    pub(crate) messages: Messages,
    /// Whether the tool came to its end, be it with errors.
    pub(crate) is_finished: bool,
}

/// What the crates of a pass are like, by their packages.
pub(crate) type Found = BTreeMap<String, Checked>;

impl Pass<'_> {
    /// Runs the pass, and tells of each crate when it is done.
    ///
    /// # Errors
    /// Where cargo does not come to compiling: no network, a manifest that is wrong.
    pub(crate) fn run(
        &self,
        workspace: &Workspace,
        jobs: NonZeroUsize,
        done: impl Fn(&str, &Checked),
    ) -> Result<Found, Failure> {
        let mut listener = Listener::new(self.packages, done);
        let said = self.listen(workspace, jobs, |event| listener.hear(event));
        let said = said.map_err(|error| {
            let message = format!("cargo cannot be run: {}", reason(&error));
            Failure::new(Exit::Failed, &message, None)
        })?;
        listener.end().ok_or_else(|| {
            let message = format!(
                "`cargo {}` does not come to its work",
                self.command.join(" ")
            );
            Failure::new(Exit::Failed, &message, Some(said.trim()))
        })
    }

    /// Runs cargo to its end, and gives what it said besides its JSON.
    fn listen(
        &self,
        workspace: &Workspace,
        jobs: NonZeroUsize,
        mut hear: impl FnMut(Event),
    ) -> io::Result<String> {
        // One pipe for both streams, so that what cargo says stays in its order.
        let (reader, writer) = io::pipe()?;
        let mut command = self.command(workspace, jobs);
        command.stdout(writer.try_clone()?).stderr(writer);
        let mut child = command.spawn()?;
        // It holds the ends of the pipe that would keep it open.
        drop(command);
        let mut said = String::new();
        for line in BufReader::new(reader).lines() {
            let line = line?;
            if !line.starts_with('{') {
                said += &line;
                said.push('\n');
            }
            event(&line).into_iter().for_each(&mut hear);
        }
        child.wait()?;
        Ok(said)
    }

    fn command(&self, workspace: &Workspace, jobs: NonZeroUsize) -> Command {
        // Cargo sets the variable when it runs this command.
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let features = self.packages.iter().flat_map(|package| {
            let feature = move |feature| format!("{package}/{feature}");
            self.features.iter().map(feature)
        });
        let features = features.collect::<Vec<_>>().join(",");
        let packages = self
            .packages
            .iter()
            .flat_map(|package| ["--package", package]);
        let mut command = Command::new(cargo);
        command
            .args(self.command)
            .args([
                "--keep-going",
                "--message-format=json",
                "--no-default-features",
            ])
            .args(["--features", &features, "--jobs", &jobs.to_string()])
            .args(packages)
            .current_dir(&workspace.root)
            .env("CARGO_TARGET_DIR", workspace.target())
            .env("CARGO_TERM_COLOR", "never")
            .stdin(Stdio::null());
        command
    }
}

/// Sorts what cargo says by crates.
struct Listener<F> {
    found: Found,
    /// The crates of which nothing was told yet.
    waiting: BTreeSet<String>,
    done: F,
    came_to_end: bool,
}

impl<F: Fn(&str, &Checked)> Listener<F> {
    fn new(packages: &[&str], done: F) -> Self {
        let names = packages.iter().map(|name| (*name).to_owned());
        Self {
            found: names
                .clone()
                .map(|name| (name, Checked::default()))
                .collect(),
            waiting: names.collect(),
            done,
            came_to_end: false,
        }
    }

    fn hear(&mut self, event: Event) {
        match event {
            // Crates that the emitted ones depend on are nobody's business.
            Event::Message(name, message) => {
                if let Some(checked) = self.found.get_mut(&name) {
                    checked.messages.insert(message);
                }
            }
            Event::Warning(text) => self.hear_cargo(&text),
            Event::Done(name) => self.tell(&name, true),
            // Where nothing was said to be wrong, the tool itself was ended.
            Event::Failed(name) => self.tell(&name, false),
            Event::Finished => self.came_to_end = true,
        }
    }

    /// A warning of cargo itself is about a crate where it tells the path of its manifest.
    fn hear_cargo(&mut self, warning: &str) {
        let Some((path, text)) = warning.split_once("/Cargo.toml: ") else {
            return;
        };
        let named = |name: &str| path.ends_with(&format!("/{name}"));
        for (_, checked) in self.found.iter_mut().filter(|(name, _)| named(name)) {
            checked.messages.insert(Message {
                level: Level::Warning,
                tool: Tool::Cargo,
                file: "Cargo.toml".to_owned(),
                line: 1,
                column: 1,
                code: None,
                text: text.to_owned(),
            });
        }
    }

    fn tell(&mut self, name: &str, has_succeeded: bool) {
        if self.waiting.remove(name)
            && let Some(checked) = self.found.get_mut(name)
        {
            let is_error = |message: &Message| message.level == Level::Error;
            checked.is_finished = has_succeeded || checked.messages.iter().any(is_error);
            (self.done)(name, checked);
        }
    }

    /// What was found; nothing where cargo never came to its work.
    fn end(mut self) -> Option<Found> {
        for name in std::mem::take(&mut self.waiting) {
            if let Some(checked) = self.found.get(&name) {
                (self.done)(&name, checked);
            }
        }
        self.came_to_end.then_some(self.found)
    }
}
