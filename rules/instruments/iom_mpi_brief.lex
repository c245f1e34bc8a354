instrument iom_mpi_brief "Regulating Private Recruitment in the Asia-Middle East Labour Migration
                          Corridor" {
  by "International Organization for Migration and Migration Policy Institute"
  adopted 2012
  nature guidance

  provision 1 "Four aims for the Asia-Middle East corridor (IOM-MPI brief 2012)" {
    asks "Cut the number of agencies to an optimum; bring sub-agents into the formal sector;
          regulate dealings among recruiters and with employers; harmonise rules of origin and
          destination. Parallel measures give workers rights and equal treatment."
    addressed to "both regulators + in agreement"
    wording secondary "https://vdocuments.us/regulating-private-recruitment-in-the-asia-middle-east-labour-.html"
    criterion "Cap or entry test; sub-agent rule; recruiter-employer contract rule; harmonisation
               clause"
  }
}
