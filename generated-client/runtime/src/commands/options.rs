//! The options of the program itself, which every operation takes.

use std::time::Duration;

/// An option.
pub(crate) struct OptionInfo {
    /// Its name without the dashes.
    pub(crate) name: &'static str,
    /// What its value is called in help; `None` for a switch.
    pub(crate) value: Option<&'static str>,
    /// What it does.
    pub(crate) help: &'static str,
}

const fn switch(name: &'static str, help: &'static str) -> OptionInfo {
    OptionInfo { name, value: None, help }
}

const fn valued(name: &'static str, value: &'static str, help: &'static str) -> OptionInfo {
    OptionInfo { name, value: Some(value), help }
}

/// The options of all operations. The generator gives no value of an operation one of these names.
pub(crate) const OPTIONS: &[OptionInfo] = &[
    valued("body", "JSON", "The body: JSON, `@FILE`, or `-` for the input"),
    valued("set", "FIELD=VALUE", "Sets a field of the body; may be repeated"),
    valued("body-type", "TYPE", "Sends the body in another of its media types"),
    switch("all", "Reads all slices of a list"),
    valued("limit", "N", "Reads so many items of a list"),
    valued("resume", "OFFSET", "Goes on at an offset that an earlier run has told"),
    valued("skip-items", "N", "Leaves out so many items of a list"),
    switch("stream", "Shows the items of an answer as they come"),
    switch("json", "Shows the answer as JSON"),
    switch("jsonl", "Shows one JSON text for each item, on a line of its own"),
    switch("table", "Shows a table, also where the output is no terminal"),
    valued("query", "PATH", "Shows what a JSONPath selects, such as `$..id`"),
    valued("output", "FILE", "Writes the answer to a file; with `--curl`, a body that is no text"),
    switch("include", "Shows status and headers of the answer"),
    switch("dry-run", "Shows the request and sends nothing"),
    switch("curl", "Shows the request as a command of curl and sends nothing"),
    valued("header", "NAME: VALUE", "Adds a header; may be repeated"),
    valued("profile", "NAME", "Takes settings and credentials of a profile"),
    valued("base-url", "URL", "Calls this server"),
    valued("plain-http", "HOST", "Allows plain http to this host"),
    valued("timeout", "SECONDS", "The time for the call, with all attempts and waits; 0 for no limit"),
    valued("attempt-timeout", "SECONDS", "The time for each attempt"),
    valued("retries", "N", "How often the call is repeated at most"),
    valued("rate-limit", "N/SECONDS", "So many requests in so many seconds"),
    switch("no-rate-limit", "Sends without a limit of its own"),
    switch("no-validate", "Sends the values without checks"),
    valued("color", "WHEN", "Colours: `auto`, `always` or `never`"),
    valued("width", "COLUMNS", "The width of tables"),
    switch("no-pager", "Shows long output without a pager"),
    switch("quiet", "Shows no progress and no notes"),
    switch("help", "Shows help"),
];

/// What the options of a call say.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub(crate) struct Settings {
    pub(crate) body: Option<String>,
    pub(crate) set: Vec<String>,
    pub(crate) body_type: Option<String>,
    pub(crate) all: bool,
    pub(crate) limit: Option<usize>,
    pub(crate) resume: Option<String>,
    pub(crate) skip_items: Option<usize>,
    pub(crate) stream: bool,
    pub(crate) format: Option<Format>,
    pub(crate) query: Option<String>,
    pub(crate) output: Option<String>,
    pub(crate) include: bool,
    pub(crate) shown: Option<Shown>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) profile: Option<String>,
    pub(crate) base_url: Option<String>,
    pub(crate) plain_http: Vec<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retries: Option<u32>,
    pub(crate) rate_limit: Option<Limit>,
    pub(crate) no_validate: bool,
    pub(crate) color: Option<String>,
    pub(crate) width: Option<usize>,
    pub(crate) no_pager: bool,
    pub(crate) quiet: bool,
    pub(crate) help: bool,
}

/// The form of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    JsonLines,
    Table,
}

/// What is shown in place of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    Request,
    Curl,
}

/// The limit of requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    None,
    Of { requests: u32, seconds: u32 },
}

impl Settings {
    /// The options that read a list slice by slice, and whether each is given.
    pub(crate) const fn of_slices(&self) -> [(&'static str, bool); 4] {
        [
            ("all", self.all),
            ("limit", self.limit.is_some()),
            ("resume", self.resume.is_some()),
            ("skip-items", self.skip_items.is_some()),
        ]
    }

    /// Sets what an option says. The error tells what its value has to be.
    pub(crate) fn set(&mut self, option: &OptionInfo, value: Option<String>) -> Result<(), String> {
        let text = value.unwrap_or_default();
        match option.name {
            "body" => self.body = Some(text),
            "set" => self.set.push(text),
            "body-type" => self.body_type = Some(text),
            "all" => self.all = true,
            "limit" => self.limit = Some(number(&text)?),
            "resume" => self.resume = Some(text),
            "skip-items" => self.skip_items = Some(number(&text)?),
            "stream" => self.stream = true,
            "json" => self.format = Some(Format::Json),
            "jsonl" => self.format = Some(Format::JsonLines),
            "table" => self.format = Some(Format::Table),
            "query" => self.query = Some(text),
            // The output is where it goes without a file.
            "output" => self.output = Some(text).filter(|path| path != "-" && path != "/dev/stdout"),
            "include" => self.include = true,
            "dry-run" => self.shown = self.shown.or(Some(Shown::Request)),
            "curl" => self.shown = Some(Shown::Curl),
            "header" => {
                let (name, value) = text.split_once(':').ok_or("a header is `NAME: VALUE`")?;
                self.headers.push((name.trim().to_owned(), value.trim().to_owned()));
            }
            "profile" => self.profile = Some(text),
            "base-url" => self.base_url = Some(text),
            "plain-http" => self.plain_http.push(text),
            "timeout" => self.timeout = Some(seconds(&text)?),
            "attempt-timeout" => self.attempt_timeout = Some(seconds(&text)?),
            "retries" => self.retries = Some(number(&text)?),
            "rate-limit" => self.rate_limit = Some(limit(&text)?),
            "no-rate-limit" => self.rate_limit = Some(Limit::None),
            "no-validate" => self.no_validate = true,
            "color" => match text.as_str() {
                "auto" | "always" | "never" => self.color = Some(text),
                _ => return Err("colours are `auto`, `always` or `never`".to_owned()),
            },
            "width" => self.width = Some(number(&text)?),
            "no-pager" => self.no_pager = true,
            "quiet" => self.quiet = true,
            "help" => self.help = true,
            _ => return Err("the option has no meaning here".to_owned()),
        }
        Ok(())
    }
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| "a whole number is needed, not negative".to_owned())
}

/// A time in seconds, with a fraction; 0 is no limit.
fn seconds(text: &str) -> Result<Duration, String> {
    let wrong = || "seconds are a number such as `30` or `0.5`".to_owned();
    let seconds: f64 = text.parse().map_err(|_| wrong())?;
    if seconds == 0.0 {
        return Ok(Duration::MAX);
    }
    Duration::try_from_secs_f64(seconds).map_err(|_| wrong())
}

fn limit(text: &str) -> Result<Limit, String> {
    let wrong = || "a limit is `N/SECONDS`, such as `10/1`".to_owned();
    let (requests, seconds) = text.split_once('/').unwrap_or((text, "1"));
    match (requests.trim().parse(), seconds.trim().parse()) {
        (Ok(requests @ 1..), Ok(seconds @ 1..)) => Ok(Limit::Of { requests, seconds }),
        _ => Err(wrong()),
    }
}
